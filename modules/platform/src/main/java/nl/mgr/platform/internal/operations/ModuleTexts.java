package nl.mgr.platform.internal.operations;

import java.util.MissingResourceException;
import nl.mgr.ui.Texts;

/** What modules call themselves and their work, each in its own bundle; the kernel has none and is named here. */
final class ModuleTexts {

    private ModuleTexts() {}

    /** @return the id itself when no bundle knows it */
    static String module(String id) {
        return of(id, id.equals("kernel") ? "beheer.module.kernel" : "beheer.module", id);
    }

    /** @return the name itself when no bundle knows it, e.g. of a module that only another node has */
    static String round(String name) {
        int dot = name.indexOf('.');
        return of(dot < 0 ? "kernel" : name.substring(0, dot), "beheer.ronde." + name.substring(dot + 1), name);
    }

    private static String of(String module, String key, String otherwise) {
        try {
            return Texts.of(module.equals("kernel") ? "platform" : module, key);
        } catch (MissingResourceException e) {
            return otherwise;
        }
    }
}
