package nl.mgr.providers;

import java.io.Serializable;

/**
 * A place where a provider gives care.
 *
 * @param postcode four digits and two letters without a space, e.g. {@code 6811AB}
 */
public record NewSite(String name, String postcode, String town) implements Serializable {}
