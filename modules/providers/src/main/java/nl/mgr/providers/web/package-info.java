/** Pages of the register of providers. */
@NullMarked
package nl.mgr.providers.web;

import org.jspecify.annotations.NullMarked;
