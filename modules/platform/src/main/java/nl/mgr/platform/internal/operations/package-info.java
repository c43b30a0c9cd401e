/** What administrators see of the installation: health, work of the background, sessions, database. */
@NullMarked
package nl.mgr.platform.internal.operations;

import org.jspecify.annotations.NullMarked;
