package nl.mgr.platform;

import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.NotFound;

/**
 * Who may do what, told from the declarations that the platform itself obeys: the roles and rights of
 * {@code rights.properties}, the lists of addresses of the installed modules, and the modules that exist for whoever
 * asks.
 */
public interface Rights {

    /**
     * A page that a right opens.
     *
     * @param address path without query, e.g. {@code /contracten/overzicht}
     * @param opens whether it exists for whoever asks
     */
    record Opened(String address, boolean opens) {}

    /**
     * @param right e.g. {@code contracts.tariff.change}
     * @param roles that have it, of those that the question is about and in their order; never empty
     */
    record Line(String right, List<String> roles, List<Opened> pages) {

        public Line {
            roles = List.copyOf(roles);
            pages = List.copyOf(pages);
        }
    }

    /** The rights of one module, in the order of {@code rights.properties}. */
    record Block(String module, List<Line> lines) {

        public Block {
            lines = List.copyOf(lines);
        }
    }

    /**
     * @param roles of the kind of organisation
     * @param own the roles of whoever asks, today those of whom they stand in for too
     */
    record Overview(List<String> roles, List<String> own, List<Block> blocks) {

        public Overview {
            roles = List.copyOf(roles);
            own = List.copyOf(own);
            blocks = List.copyOf(blocks);
        }

        /** What one role may; modules in which it may nothing are left out. */
        public List<Block> of(String role) {
            return blocks.stream()
                    .map(block -> new Block(
                            block.module(),
                            block.lines().stream()
                                    .filter(line -> line.roles().contains(role))
                                    .toList()))
                    .filter(block -> !block.lines().isEmpty())
                    .toList();
        }
    }

    /** The roles of one's own kind of organisation; rights that none of them has are left out. */
    Overview ownKind();

    /**
     * What a member of one's own organisation may through each of their roles, today those of whom they stand in for too.
     *
     * @throws NotFound when the own organisation has no such membership
     */
    List<Block> ofMember(UUID membershipId);
}
