package nl.mgr.platform.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Predicate;
import nl.mgr.platform.Rights;
import nl.mgr.platform.Rights.Block;
import nl.mgr.platform.Rights.Line;
import nl.mgr.platform.Rights.Opened;
import nl.mgr.platform.web.RightsShown.Mark;
import nl.mgr.platform.web.RightsShown.PageName;
import nl.mgr.platform.web.RightsShown.Part;
import nl.mgr.platform.web.RightsShown.RoleName;
import nl.mgr.platform.web.RightsShown.Sentence;
import nl.mgr.ui.Locales;
import nl.mgr.ui.Texts;

/** Puts rights into words. Each module's bundle has its own name, a sentence per right and a name per page. */
final class RightsWords {

    static final String MODULE = "platform";

    private static final String ALONE = "pagina.";
    private static final String PART = "deelpagina.";

    private RightsWords() {}

    static List<RoleName> roles(Rights.Overview overview) {
        return overview.roles().stream()
                .map(role -> {
                    List<Block> blocks = overview.of(role);
                    int count = blocks.stream()
                            .mapToInt(block -> block.lines().size())
                            .sum();
                    return new RoleName(
                            role,
                            name(role),
                            Texts.of(MODULE, "rechten.mag", small(name(role))),
                            overview.own().contains(role),
                            Texts.of(MODULE, "rechten.aantal", count),
                            parts(blocks, List.of(), List.of()));
                })
                .toList();
    }

    /**
     * @param columns roles of the matrix; empty for a plain list
     * @param own those of whoever looks
     */
    static List<Part> parts(List<Block> blocks, List<String> columns, List<String> own) {
        return blocks.stream()
                .map(block -> new Part(
                        block.module(),
                        Texts.of(block.module(), "module.naam"),
                        block.lines().stream()
                                .map(line -> sentence(block.module(), line, columns, own))
                                .toList()))
                .toList();
    }

    static String name(String role) {
        return Texts.of(MODULE, "rol." + role);
    }

    private static Sentence sentence(String module, Line line, List<String> columns, List<String> own) {
        return new Sentence(
                line.right(),
                Texts.of(module, "recht." + line.right()),
                line.roles().stream().map(RightsWords::name).toList(),
                columns.stream()
                        .map(role -> mark(line.roles().contains(role), own.contains(role)))
                        .toList(),
                pages(module, line.pages()));
    }

    private static Mark mark(boolean held, boolean own) {
        return new Mark(held, own, Texts.of(MODULE, held ? "rechten.vak.ja" : "rechten.vak.nee"));
    }

    /** Pages of themselves first, then those about one thing, which have the name of a part. */
    private static List<PageName> pages(String module, List<Opened> pages) {
        ResourceBundle bundle = Texts.bundle(module, Locales.current());
        Predicate<Opened> alone = page -> bundle.containsKey(ALONE + page.address());
        return pages.stream()
                .sorted(Comparator.comparing(page -> !alone.test(page)))
                .map(page -> alone.test(page)
                        ? new PageName(Texts.of(module, ALONE + page.address()), page.opens() ? page.address() : "")
                        : new PageName(Texts.of(module, PART + page.address()), ""))
                .toList();
    }

    private static String small(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
