package nl.mgr.contracts.internal.question;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.mgr.platform.NoticeKind;
import nl.mgr.platform.NoticeKinds;
import nl.mgr.platform.NoticeWay;
import nl.mgr.platform.OrganisationKind;

/** What people are told of questions; each names the contract. */
@ApplicationScoped
class QuestionNotices implements NoticeKinds {

    /** To the municipality that asked. */
    static final String ANSWERED = "contracts.vraag-beantwoord";

    @Override
    public List<NoticeKind> kinds() {
        return List.of(NoticeKind.of(ANSWERED, NoticeWay.MAIL, true, OrganisationKind.MUNICIPALITY));
    }
}
