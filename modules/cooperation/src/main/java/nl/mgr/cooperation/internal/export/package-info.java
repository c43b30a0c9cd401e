/**
 * Files that a municipality keeps of what it has left, made once and never changed. A participation that has ended is
 * found ({@code DueExports}), told to the outbox ({@code ExportDue}) and frozen ({@code Freezer}); a failure is kept with
 * the message, shown to administrators and tried again, and the two files of one document appear together or not at all.
 */
@NullMarked
package nl.mgr.cooperation.internal.export;

import org.jspecify.annotations.NullMarked;
