package nl.mgr.monitoring.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import nl.mgr.monitoring.DeliveryState;
import nl.mgr.ui.Formats;
import nl.mgr.ui.Texts;

/** Texts with figures in them, and the sign that goes with each state: {@code #{monitoringSays.of('lever.titel', m)}}. */
@Named("monitoringSays")
@ApplicationScoped
public class Says {

    static final String MODULE = "monitoring";
    static final Formats FORMATS = new Formats();

    public String of(String key, Object value) {
        return Texts.of(MODULE, key, value);
    }

    public String of(String key, Object first, Object second) {
        return Texts.of(MODULE, key, first, second);
    }

    public String of(String key, Object first, Object second, Object third) {
        return Texts.of(MODULE, key, first, second, third);
    }

    /** The text for one, or the text for any other number: keys {@code key.one} and {@code key.many}. */
    public String count(String key, Number count) {
        return count(key, count.longValue(), count);
    }

    static String count(String key, long count, Object... values) {
        return Texts.of(MODULE, key + (count == 1 ? ".one" : ".many"), values);
    }

    /** Without a sign: "8,8%". */
    static String percent(Number percentage) {
        return FORMATS.percent(percentage);
    }

    public String state(DeliveryState state) {
        return Texts.of(MODULE, "stand." + state.code());
    }

    /** As {@code m:status} names it. */
    public String kind(DeliveryState state) {
        return switch (state) {
            case COMPLETE -> "positive";
            case LATE, INCOMPLETE -> "warning";
            case REFUSED, MISSING -> "negative";
            case OPEN -> "info";
        };
    }

    /** As {@code m:status} names it. */
    public String sign(DeliveryState state) {
        return switch (state) {
            case COMPLETE, LATE -> "full";
            case INCOMPLETE -> "half";
            case REFUSED, MISSING -> "alert";
            case OPEN -> "dashed";
        };
    }
}
