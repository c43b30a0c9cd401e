/** What happens when the platform starts and stops: migrations, the news that it started, work that comes back. */
@NullMarked
package nl.mgr.kernel.internal.start;

import org.jspecify.annotations.NullMarked;
