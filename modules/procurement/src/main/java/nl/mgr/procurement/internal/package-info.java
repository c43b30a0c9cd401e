/** The module's entry in the kernel's list of modules. */
@NullMarked
package nl.mgr.procurement.internal;

import org.jspecify.annotations.NullMarked;
