/** Requests of municipalities to join or leave, and their way to a decision. */
@NullMarked
package nl.mgr.cooperation.internal.request;

import org.jspecify.annotations.NullMarked;
