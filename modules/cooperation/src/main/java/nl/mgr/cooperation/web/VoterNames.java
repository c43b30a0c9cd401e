package nl.mgr.cooperation.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.mgr.cooperation.Meetings;
import nl.mgr.cooperation.Meetings.Item;
import nl.mgr.cooperation.Meetings.Present;
import nl.mgr.ui.Texts;

/** Who votes on items that are about one submodule, in words. */
final class VoterNames {

    private VoterNames() {}

    /** By item; none for an item on which everybody votes. */
    static Map<UUID, String> of(List<Item> agenda, Meetings meetings) {
        Map<UUID, String> names = new HashMap<>();
        agenda.stream()
                .filter(item -> !item.concerns().isEmpty())
                .forEach(item -> names.put(item.id(), names(meetings.voters(item.id()))));
        return names;
    }

    private static String names(List<Present> voters) {
        return voters.isEmpty()
                ? Texts.of("cooperation", "agendapunt.betreft.niemand")
                : voters.stream().map(each -> each.municipality().name()).collect(Collectors.joining(", "));
    }
}
