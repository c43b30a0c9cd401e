package nl.mgr.platform.internal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Right;
import nl.mgr.platform.LoginService;
import nl.mgr.platform.LoginService.Later;
import nl.mgr.platform.LoginService.Outcome;
import nl.mgr.platform.LoginService.Welcome;
import nl.mgr.platform.OwnAccount;
import nl.mgr.platform.SecondStepDemanded;
import nl.mgr.platform.TooManyTries;
import nl.mgr.platform.WrongCode;
import nl.mgr.platform.WrongPassword;
import nl.mgr.platform.internal.login.Attempts;
import nl.mgr.platform.internal.login.Passwords;
import nl.mgr.platform.internal.login.SecondStepDemand;
import nl.mgr.platform.internal.login.SecondSteps;
import nl.mgr.platform.internal.login.Sessions;

/** Works as the log-in, which alone touches passwords, for the person of the visit and for nobody else. */
@ApplicationScoped
@Guarded
class OwnDesk implements OwnAccount {

    @Inject
    private OwnPerson own;

    @Inject
    private OwnSafety safety;

    @Inject
    private AddressChanges addresses;

    @Inject
    private Passwords passwords;

    @Inject
    private Attempts attempts;

    @Inject
    private Sessions sessions;

    @Inject
    private SecondSteps secondSteps;

    @Inject
    private LoginService login;

    @Override
    @Right(Right.EVERYBODY)
    public Profile profile() {
        OwnVisit visit = OwnVisit.now();
        return visit.call(() -> own.profile(visit.id(), demanded(visit)));
    }

    private boolean demanded(OwnVisit visit) {
        return login.memberships(visit.id()).stream()
                .anyMatch(row -> SecondStepDemand.of(row.kind(), row.asksSecondStep()));
    }

    @Override
    @Right(Right.EVERYBODY)
    public void rename(String name) {
        OwnVisit visit = OwnVisit.now();
        visit.run(() -> own.rename(visit.id(), name));
    }

    @Override
    @Right(Right.EVERYBODY)
    public int changePassword(String present, String wanted) {
        OwnVisit visit = OwnVisit.now();
        return visit.call(() -> {
            prove(visit, present);
            safety.password(visit.person(), wanted);
            return sessions.endOthers(visit.id(), visit.session());
        });
    }

    @Override
    @Right(Right.EVERYBODY)
    public boolean changeMailAddress(String present, String wanted) {
        OwnVisit visit = OwnVisit.now();
        return visit.call(() -> {
            prove(visit, present);
            return addresses.wish(visit.id(), wanted);
        });
    }

    @Override
    @Right(Right.EVERYBODY)
    public void chooseLanguage(String language) {
        OwnVisit visit = OwnVisit.now();
        visit.run(() -> own.chooseLanguage(visit.id(), language));
    }

    /** Whoever sits down at an open screen must not find out the password either. */
    private void prove(OwnVisit visit, String password) {
        String name = visit.person().loginName();
        Duration wait = attempts.begin(name, visit.origin());
        if (!wait.isZero()) {
            throw new TooManyTries(wait.toSeconds() + 1);
        }
        if (!passwords.is(visit.id(), password)) {
            throw new WrongPassword();
        }
        attempts.succeeded(name, visit.origin());
    }

    @Override
    @Right(Right.EVERYBODY)
    public List<Session> sessions() {
        OwnVisit visit = OwnVisit.now();
        return visit.call(() -> sessions.lasting(visit.id()));
    }

    @Override
    @Right(Right.EVERYBODY)
    public UUID session() {
        return OwnVisit.now().session();
    }

    @Override
    @Right(Right.EVERYBODY)
    public void end(UUID session) {
        OwnVisit visit = OwnVisit.now();
        if (!visit.call(() -> sessions.end(visit.id(), session))) {
            throw new NotFound("session " + session);
        }
    }

    @Override
    @Right(Right.EVERYBODY)
    public int endOthers() {
        OwnVisit visit = OwnVisit.now();
        return visit.call(() -> sessions.endOthers(visit.id(), visit.session()));
    }

    @Override
    @Right(Right.EVERYBODY)
    public Optional<String> secondStepSecret() {
        OwnVisit visit = OwnVisit.now();
        return visit.call(() -> secondSteps.toConfirm(visit.id()));
    }

    @Override
    @Right(Right.EVERYBODY)
    public List<String> confirmSecondStep(String password, String code) {
        OwnVisit visit = OwnVisit.now();
        return visit.call(() -> {
            if (passwords.hasOne(visit.id())) {
                prove(visit, password);
            }
            List<String> recovery = safety.confirm(visit.id(), code.strip());
            if (recovery.isEmpty()) {
                throw new WrongCode();
            }
            sessions.strengthen(visit.session());
            return recovery;
        });
    }

    @Override
    @Right(Right.EVERYBODY)
    public List<String> renewRecoveryCodes(String code) {
        OwnVisit visit = OwnVisit.now();
        return visit.call(() -> {
            Outcome outcome = login.secondStep(visit.person(), code, visit.origin());
            if (outcome instanceof Later later) {
                throw new TooManyTries(later.seconds());
            }
            if (!(outcome instanceof Welcome)) {
                throw new WrongCode();
            }
            return safety.renew(visit.id());
        });
    }

    @Override
    @Right(Right.EVERYBODY)
    public void dropSecondStep(String password) {
        OwnVisit visit = OwnVisit.now();
        visit.run(() -> {
            if (demanded(visit)) {
                throw new SecondStepDemanded();
            }
            prove(visit, password);
            safety.drop(visit.id());
        });
    }
}
