package nl.mgr.cooperation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Objects;
import nl.mgr.cooperation.ServiceAgreements;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** What can be done with the agreement of {@link AgreementPage}. */
@Named("cooperationAgreementActs")
@RequestScoped
public class AgreementActs {

    private @Inject ServiceAgreements agreements;
    private @Inject AgreementPage page;
    private @Inject Messages messages;

    private String capacity = "";
    private @Nullable LocalDate lastDay;

    public String offer() {
        agreements.offer(page.known());
        return done("overeenkomst.klaar.aangeboden");
    }

    public String withdraw() {
        agreements.withdraw(page.known());
        return done("overeenkomst.klaar.ingetrokken");
    }

    /** Each for its own party. */
    public String sign() {
        if (isOwn()) {
            agreements.accept(page.known(), capacity);
        } else {
            agreements.sign(page.known(), capacity);
        }
        return done("overeenkomst.klaar.getekend");
    }

    public String end() {
        agreements.end(page.known(), Objects.requireNonNull(lastDay));
        return done("overeenkomst.klaar.eindigt");
    }

    private String done(String key) {
        messages.info("cooperation", key);
        return "/samenwerking/overeenkomst?faces-redirect=true&id=" + page.known();
    }

    /** Whether the reader is the municipality itself. */
    public boolean isOwn() {
        return ActorContext.current().kind() == ActorKind.MUNICIPALITY;
    }

    public String getCapacity() {
        return capacity;
    }

    public void setCapacity(@Nullable String capacity) {
        this.capacity = capacity == null ? "" : capacity;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
