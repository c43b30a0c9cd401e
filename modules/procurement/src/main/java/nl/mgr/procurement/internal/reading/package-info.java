/** Applications as they are read, by the pages of lots and by those who judge. */
@NullMarked
package nl.mgr.procurement.internal.reading;

import org.jspecify.annotations.NullMarked;
