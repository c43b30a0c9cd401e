/** Page beans of procurement: for buyers, for municipalities that look on, and for providers that apply. */
@NullMarked
package nl.mgr.procurement.web;

import org.jspecify.annotations.NullMarked;
