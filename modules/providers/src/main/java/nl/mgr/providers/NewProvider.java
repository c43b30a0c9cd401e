package nl.mgr.providers;

import java.io.Serializable;
import java.util.List;
import nl.mgr.kernel.AgbCode;
import nl.mgr.kernel.KvkNumber;
import nl.mgr.kernel.Period;

/**
 * What a cooperation must know of a provider to register it.
 *
 * @param number the cooperation's own number of the provider, e.g. {@code 017}
 * @param name the name in daily use
 * @param legalName the name in the trade register
 */
public record NewProvider(
        String number,
        String name,
        String legalName,
        KvkNumber kvk,
        AgbCode agb,
        ProviderKind kind,
        Period period,
        List<NewSite> sites)
        implements Serializable {

    public NewProvider {
        sites = List.copyOf(sites);
    }
}
