package nl.mgr.cooperation.internal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import nl.mgr.cooperation.Meetings.Asked;
import nl.mgr.cooperation.ParticipationChange;
import nl.mgr.cooperation.ParticipationRequests.NewRequest;
import nl.mgr.cooperation.internal.participation.ChangeReview;
import nl.mgr.cooperation.internal.request.RequestAgenda;
import nl.mgr.cooperation.internal.request.RequestBook;
import nl.mgr.cooperation.internal.request.RequestBook.Noted;

/** Requests of municipalities at days before the demo day. */
@ApplicationScoped
@Transactional
class DemoRequests {

    @Inject
    private ChangeReview reviews;

    @Inject
    private RequestBook book;

    @Inject
    private RequestAgenda agenda;

    UUID ask(ParticipationChange change, String explanation, String letter, LocalDate day) {
        ChangeReview.Asked told = reviews.check(change);
        ChangeReview.Asked asked = new ChangeReview.Asked(
                told.module(),
                told.submodule(),
                told.noticeMonths(),
                told.earliest() == null ? null : day.plusMonths(told.noticeMonths()));
        NewRequest wanted =
                new NewRequest(change.submodule(), change.joins(), change.effective(), explanation, letter, "");
        return book.submit(change.municipality(), wanted, asked, day, noted(day, "Beleidsmedewerker"));
    }

    /** @return the item of the agenda */
    UUID lay(UUID request, UUID meeting, Asked asked, String explanation, LocalDate day) {
        return agenda.lay(request, meeting, asked, explanation, day, noted(day, "Managementassistent"));
    }

    private static Noted noted(LocalDate day, String by) {
        return new Noted(day.atTime(10, 0).atZone(ZoneId.of("Europe/Amsterdam")).toInstant(), by);
    }
}
