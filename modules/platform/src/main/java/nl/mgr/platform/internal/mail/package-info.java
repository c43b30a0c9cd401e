/** Mails: written with their cause, kept until they are handed over, and what became of them. */
@NullMarked
package nl.mgr.platform.internal.mail;

import org.jspecify.annotations.NullMarked;
