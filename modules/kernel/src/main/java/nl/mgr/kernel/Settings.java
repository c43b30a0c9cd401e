package nl.mgr.kernel;

import org.eclipse.microprofile.config.ConfigProvider;

/** Reads a setting of {@code config/mgr.properties}; environment variables and system properties go before it. */
public final class Settings {

    private Settings() {}

    public static String text(String key, String otherwise) {
        return ConfigProvider.getConfig().getOptionalValue(key, String.class).orElse(otherwise);
    }

    public static boolean flag(String key, boolean otherwise) {
        return ConfigProvider.getConfig().getOptionalValue(key, Boolean.class).orElse(otherwise);
    }

    public static int number(String key, int otherwise) {
        return ConfigProvider.getConfig().getOptionalValue(key, Integer.class).orElse(otherwise);
    }
}
