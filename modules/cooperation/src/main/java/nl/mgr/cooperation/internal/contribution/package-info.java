/** What the cooperation costs, by which key municipalities share it, and what each of them pays. */
@NullMarked
package nl.mgr.cooperation.internal.contribution;

import org.jspecify.annotations.NullMarked;
