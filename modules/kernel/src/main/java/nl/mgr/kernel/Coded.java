package nl.mgr.kernel;

import java.util.Arrays;

/** A value of a closed list, with the code under which it is kept, sent and asked for. */
public interface Coded {

    String code();

    /** @throws IllegalArgumentException when none of them has the code */
    static <E extends Enum<E> & Coded> E of(Class<E> kind, String code) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(kind.getSimpleName() + " " + code));
    }
}
