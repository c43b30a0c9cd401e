package nl.mgr.platform.internal.operations;

import nl.mgr.ui.Texts;

/** An amount of data in words, in thousands as disks are sold: "812 MB", "1,3 GB". */
final class Sizes {

    private static final double THOUSAND = 1000;

    private Sizes() {}

    static String of(long bytes) {
        double size = bytes / THOUSAND;
        String unit = "kb";
        if (size >= THOUSAND) {
            size /= THOUSAND;
            unit = "mb";
        }
        if (size >= THOUSAND) {
            size /= THOUSAND;
            unit = "gb";
        }
        double shown = size < 10 ? Math.round(size * 10) / 10.0 : Math.round(size);
        return Texts.of("platform", "beheer.maat." + unit, shown);
    }
}
