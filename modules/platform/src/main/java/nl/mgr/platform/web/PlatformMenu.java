package nl.mgr.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.MenuContribution;
import nl.mgr.kernel.MenuItem;

/** The work list in front; what administrators and auditors look after and who may do what at the end of the menu. */
@ApplicationScoped
class PlatformMenu implements MenuContribution {

    @Override
    public String module() {
        return "platform";
    }

    @Override
    public List<MenuItem> menu(Actor actor) {
        return Stream.of(
                        new MenuItem(1, "platform", "menu.werk", "/werk")
                                .with("/werk/lijst", "/werk/taak", "/werk/team", "/werk/doorgeven", "/werk/agenda"),
                        new MenuItem(80, "platform", "document.titel", "/account/documenten")
                                .with("/account/documenten-ophalen", "/account/document", "/account/document-nieuw"),
                        new MenuItem(89, "platform", "menu.inlezen", "/account/inlezen").with("/account/inleesbeurt"),
                        new MenuItem(90, "platform", "menu.mensen", "/account/mensen")
                                .with(
                                        "/account/lid",
                                        "/account/uitnodigen",
                                        "/account/eenmalig-inloggen",
                                        "/account/nakijken",
                                        "/account/nagekeken",
                                        "/account/sleutels",
                                        "/account/sleutel",
                                        "/account/sleutel-nieuw",
                                        "/account/in-en-uit"),
                        new MenuItem(91, "platform", "menu.rechten", "/account/rechten").with(),
                        new MenuItem(92, "platform", "menu.logboek", "/account/logboek")
                                .with("/account/logregel", "/account/inzage"),
                        new MenuItem(93, "platform", "beheer.titel", "/account/beheer")
                                .with(
                                        "/account/beheer-sessie",
                                        "/account/berichten",
                                        "/account/bericht",
                                        "/account/post",
                                        "/account/mail",
                                        "/account/bewaartermijnen",
                                        "/account/bewaartermijn",
                                        "/account/vernietigen",
                                        "/account/vernietigen-kiezen",
                                        "/account/vernietigingslijst"))
                .filter(item -> actor.may(right(item.labelKey())))
                .toList();
    }

    private static String right(String key) {
        return switch (key) {
            case "menu.werk" -> "platform.task.view";
            case "document.titel" -> "platform.document.view";
            case "menu.inlezen" -> "platform.import.run";
            case "menu.mensen" -> "platform.people.manage";
            case "menu.rechten" -> "platform.rights.view";
            case "menu.logboek" -> "platform.audit.view";
            default -> "platform.operations.view";
        };
    }
}
