/** Tells who may do what, from the declarations that services and addresses obey. */
@NullMarked
package nl.mgr.platform.internal.rights;

import org.jspecify.annotations.NullMarked;
