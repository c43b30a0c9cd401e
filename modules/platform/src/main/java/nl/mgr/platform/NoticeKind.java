package nl.mgr.platform;

import java.util.Set;

/**
 * A kind of notice that a module gives. In the module's bundle {@code melding.<name>} is what happened, with the values
 * of the telling in its gaps, and {@code melding.<name>.soort} what the kind is called where one chooses. Neither a text
 * nor a value tells a citizen's data: it may go by mail.
 *
 * @param module id of the module that gives it
 * @param name within the module, e.g. {@code levering-ontvangen}
 * @param standard how somebody hears of it who did not choose
 * @param offAllowed whether somebody may choose not to hear of it
 * @param readers kinds of organisation whose people are told
 */
public record NoticeKind(
        String module, String name, NoticeWay standard, boolean offAllowed, Set<OrganisationKind> readers) {

    public NoticeKind {
        readers = Set.copyOf(readers);
    }

    /** @param id module and name, e.g. {@code monitoring.levering-ontvangen} */
    public static NoticeKind of(String id, NoticeWay standard, boolean offAllowed, OrganisationKind... readers) {
        int dot = id.indexOf('.');
        return new NoticeKind(id.substring(0, dot), id.substring(dot + 1), standard, offAllowed, Set.of(readers));
    }

    /** Unique in the installation, e.g. {@code monitoring.levering-ontvangen}. */
    public String id() {
        return module + "." + name;
    }
}
