package nl.mgr.server;

import java.util.Arrays;

/** Which release this is, and which of two versions is newer. */
final class ProductVersion {

    private ProductVersion() {}

    /** As the build wrote it into the launcher; {@code 0} when it runs from classes. */
    static String own() {
        String version = Launcher.class.getPackage().getImplementationVersion();
        return version == null ? "0" : version;
    }

    /** By the numbers before any word: {@code 1.10.0} is newer than {@code 1.9}, {@code 1.9-SNAPSHOT} is not. */
    static boolean isNewer(String version, String than) {
        return Arrays.compare(numbers(version), numbers(than)) > 0;
    }

    private static long[] numbers(String version) {
        long[] numbers = Arrays.stream(version.replaceAll("[^0-9.].*", "").split("\\."))
                .filter(part -> !part.isEmpty())
                .mapToLong(Long::parseLong)
                .toArray();
        int length = numbers.length;
        while (length > 0 && numbers[length - 1] == 0) {
            length--;
        }
        return Arrays.copyOf(numbers, length);
    }
}
