package nl.mgr.platform.internal.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.mgr.platform.NoticeKind;
import nl.mgr.platform.NoticeKinds;
import nl.mgr.platform.internal.mail.Words;

/** The kinds of notices that the modules which are present declare. */
@ApplicationScoped
class Kinds {

    @Inject
    @Any
    private Instance<NoticeKinds> declared;

    List<NoticeKind> all() {
        return declared.stream().flatMap(one -> one.kinds().stream()).toList();
    }

    Optional<NoticeKind> find(String id) {
        return all().stream().filter(kind -> kind.id().equals(id)).findFirst();
    }

    static String sort(NoticeKind kind, Locale language) {
        return Words.of(kind.module(), "melding." + kind.name() + ".soort", language, List.of());
    }

    static String text(NoticeKind kind, Locale language, List<String> words) {
        return Words.of(
                kind.module(),
                "melding." + kind.name(),
                language,
                words.stream().map(NoticeValue::read).toList());
    }
}
