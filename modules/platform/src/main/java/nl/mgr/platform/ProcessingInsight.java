package nl.mgr.platform;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.Page;
import org.jspecify.annotations.Nullable;

/** What happens here with people's data, and who looked at whose, in words. */
public interface ProcessingInsight {

    /**
     * A line of the register of processing activities, in the language of the request.
     *
     * @param id as the log calls it, with its version
     * @param days after which it is removed by itself; {@code null} when {@code kept} says until when instead
     */
    record Activity(
            String id,
            String name,
            String purpose,
            String basis,
            String persons,
            String data,
            String recipients,
            String kept,
            @Nullable Integer days) {}

    /**
     * Somebody looked at somebody's data.
     *
     * @param who name of the person or the program that looked, and {@code organisation} for whom; empty when unknown
     * @param activity what for, and {@code what} they looked at
     * @param subject whose data; empty for somebody who has no account here
     */
    record Look(long id, Instant at, String who, String organisation, String activity, String what, String subject) {}

    /** In the order of the modules. */
    List<Activity> activities();

    /** Looks of others at one's own data, within the cooperation one works for. Sort keys: at, who, organisation. */
    Page<Look> own(ListQuery query);

    /**
     * All looks within the cooperation. Sort keys: at, who, organisation, subject. Filters: subject and who (part of a
     * name), activity (an id without version), from and until (days as 2026-11-30).
     */
    Page<Look> find(ListQuery query);

    /** Activities of which looks are written down, to filter by: id without version and name. */
    List<Choice> choices();

    /** An activity that can be chosen. */
    record Choice(String id, String name) implements Serializable {}
}
