/** What tenders ask people to do. */
@NullMarked
package nl.mgr.procurement.internal.work;

import org.jspecify.annotations.NullMarked;
