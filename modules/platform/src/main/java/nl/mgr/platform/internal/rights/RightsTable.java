package nl.mgr.platform.internal.rights;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.mgr.platform.Rights.Block;
import nl.mgr.platform.Rights.Line;
import nl.mgr.platform.Rights.Opened;
import nl.mgr.platform.Roles;

/**
 * Rights by module for some roles.
 *
 * @param modules ids of the installed modules, in the order in which they are shown
 * @param addresses that a right opens, by right
 */
record RightsTable(Roles roles, List<String> modules, Map<String, List<String>> addresses) {

    /**
     * @param asked roles that the answer is about
     * @param exists whether a module exists for whoever asks
     * @param opens whether an address exists for whoever asks
     * @return modules that exist and in which one of the roles has a right
     */
    List<Block> blocks(Collection<String> asked, Predicate<String> exists, Predicate<String> opens) {
        List<Block> blocks = new ArrayList<>();
        for (String module : modules) {
            List<Line> lines = exists.test(module) ? lines(module, asked, opens) : List.of();
            if (!lines.isEmpty()) {
                blocks.add(new Block(module, lines));
            }
        }
        return blocks;
    }

    private List<Line> lines(String module, Collection<String> asked, Predicate<String> opens) {
        return roles.rights().stream()
                .filter(right -> right.startsWith(module + "."))
                .map(right -> new Line(
                        right,
                        asked.stream()
                                .filter(role -> roles.holders(right).contains(role))
                                .toList(),
                        addresses.getOrDefault(right, List.of()).stream()
                                .map(address -> new Opened(address, opens.test(address)))
                                .toList()))
                .filter(line -> !line.roles().isEmpty())
                .toList();
    }
}
