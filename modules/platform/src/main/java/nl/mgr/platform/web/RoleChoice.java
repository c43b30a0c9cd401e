package nl.mgr.platform.web;

import java.util.List;
import nl.mgr.ui.Texts;

/** A role to tick, with its name. */
public record RoleChoice(String role, String name) {

    static List<RoleChoice> of(List<String> roles) {
        return roles.stream()
                .map(role -> new RoleChoice(role, Texts.of("platform", "rol." + role)))
                .toList();
    }
}
