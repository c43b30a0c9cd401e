package nl.mgr.platform.internal.mail;

import org.jspecify.annotations.Nullable;

/**
 * One line of a list in a mail.
 *
 * @param path where it leads, from the application's root; {@code null} when nowhere
 */
public record MailLine(String text, @Nullable String path) {}
