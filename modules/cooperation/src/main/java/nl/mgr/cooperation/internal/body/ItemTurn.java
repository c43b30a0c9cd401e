package nl.mgr.cooperation.internal.body;

import nl.mgr.cooperation.Meetings.Item;
import nl.mgr.cooperation.Meetings.Meeting;
import nl.mgr.kernel.Subject;

/**
 * What became of an item that is about a record, for those who keep that record: told within the transaction.
 *
 * @param item as it is now, with what was said about it
 */
public record ItemTurn(Kind kind, Subject about, Item item, Meeting meeting) {

    public enum Kind {
        /** It is on the agenda no longer, or the meeting does not go on. */
        OFF,
        /** The meeting is on another day. */
        MOVED,
        /** The body said something about it. */
        SAID
    }
}
