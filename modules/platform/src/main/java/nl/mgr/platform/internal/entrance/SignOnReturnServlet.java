package nl.mgr.platform.internal.entrance;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.platform.LoginService;
import nl.mgr.platform.OwnAddress;
import nl.mgr.platform.SignOnFault;
import nl.mgr.platform.internal.signon.Question;
import nl.mgr.platform.internal.signon.SignOn;
import nl.mgr.platform.internal.signon.SignOnStopped;
import org.jspecify.annotations.Nullable;

/** Where an organisation's own log-in sends people back to. Each question is answered once, by the browser that asked. */
public class SignOnReturnServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(SignOnReturnServlet.class.getName());

    @Inject
    private transient SignOn signOn;

    @Inject
    private transient LoginService login;

    @Inject
    private transient WebSession sessions;

    @Inject
    private transient Clock clock;

    static String stopped(SignOnFault fault) {
        return "/account/organisatie?fout=" + fault.name();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Question> question =
                takeQuestion(request).filter(asked -> asked.answeredBy(request.getParameter("state"), clock.instant()));
        Optional<String> code = Optional.ofNullable(request.getParameter("code"));
        if (question.isEmpty()) {
            response.sendRedirect(stopped(SignOnFault.NOT_ASKED));
        } else if (question.get().trial()) {
            signOn.tried(question.get(), code);
            response.sendRedirect(SignOnServlet.SETUP);
        } else if (code.isEmpty()) {
            response.sendRedirect(stopped(SignOnFault.REFUSED_THERE));
        } else {
            try {
                SignOn.Welcome welcome = signOn.answer(question.get(), code.get());
                response.sendRedirect(
                        enter(request, response, welcome, question.get().wanted()));
            } catch (SignOnStopped e) {
                LOG.log(Level.INFO, e.getMessage());
                response.sendRedirect(stopped(e.fault()));
            }
        }
    }

    /** @return where the browser goes from here */
    private String enter(
            HttpServletRequest request, HttpServletResponse response, SignOn.Welcome welcome, @Nullable String wanted) {
        UUID person = welcome.person().id();
        if (!welcome.secondStep() && asLogIn(() -> login.asksSecondStep(person))) {
            sessions.beginHalfWay(
                    request,
                    response,
                    welcome.person(),
                    wanted,
                    clock.instant().plus(HalfWay.PATIENCE),
                    welcome.by(),
                    welcome.membershipId());
            return "/account/code";
        }
        UUID session = asLogIn(() -> login.begin(
                person,
                welcome.membershipId(),
                Browsers.arrival(request, welcome.by().providerId()),
                welcome.secondStep()));
        sessions.begin(request, response, welcome.person(), session, welcome.membershipId(), welcome.by());
        return OwnAddress.orHome(wanted);
    }

    private static Optional<Question> takeQuestion(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(Question.ATTRIBUTE) instanceof Question question)) {
            return Optional.empty();
        }
        session.removeAttribute(Question.ATTRIBUTE);
        return Optional.of(question);
    }

    private static <T> T asLogIn(Supplier<T> work) {
        return ActorContext.callAs(Actor.authentication(), work);
    }
}
