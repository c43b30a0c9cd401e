/** Mails arrive, on a platform of their own and a mail server that the tests play. */
@NullMarked
package nl.mgr.system.mail;

import org.jspecify.annotations.NullMarked;
