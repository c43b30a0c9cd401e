/** Documents at records: what a file is and whether it is safe, where it is kept, who may see it and how it is sent. */
@NullMarked
package nl.mgr.platform.internal.document;

import org.jspecify.annotations.NullMarked;
