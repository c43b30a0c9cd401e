package nl.mgr.contracts.internal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.mgr.contracts.ContractImport;
import nl.mgr.contracts.ContractImport.ImportedContract;
import nl.mgr.contracts.ProductRow;
import nl.mgr.contracts.Products;
import nl.mgr.contracts.internal.catalogue.Publishing;
import nl.mgr.cooperation.CooperationRef;
import nl.mgr.cooperation.Cooperations;
import nl.mgr.cooperation.Municipalities;
import nl.mgr.cooperation.MunicipalityRef;
import nl.mgr.cooperation.Participations;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.DemoData;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.Month;
import nl.mgr.kernel.TableStatistics;
import nl.mgr.providers.ProviderRef;
import nl.mgr.providers.Providers;

/**
 * Products and contracts per cooperation: older contracts as if taken over from another system, newer ones by hand; and
 * the catalogues of the last months, as they came out on the first of each.
 */
@ApplicationScoped
class ContractsDemo implements DemoData {

    @Inject
    private Cooperations cooperations;

    @Inject
    private Municipalities municipalities;

    @Inject
    private Participations participations;

    @Inject
    private Providers providers;

    @Inject
    private Products products;

    @Inject
    private ContractImport contracts;

    @Inject
    private Publishing publishing;

    @Inject
    private AvailabilityDemo availability;

    @Inject
    private FinderDemo finder;

    @Inject
    private ClockDemo clocks;

    @Inject
    private DemoFiles files;

    @Inject
    private DemoIndexation indexation;

    @Inject
    private DemoAddenda addenda;

    @Inject
    private DemoSocialReturn socialReturn;

    @Inject
    private DemoControl control;

    @Inject
    private DemoObligations obligations;

    @Inject
    private DemoKpis kpis;

    @Inject
    private DemoOptions options;

    @Inject
    private DemoTexts texts;

    @Inject
    private TableStatistics statistics;

    @Override
    public String module() {
        return "contracts";
    }

    @Override
    public void load(LocalDate demoDay) {
        List<CooperationRef> all = ActorContext.callAs(Actor.system(null, "demo"), cooperations::all);
        all.forEach(cooperation -> asSystem(cooperation, () -> fill(cooperation, demoDay)));
        statistics.refresh(); // the catalogues are worked out from all of it
        all.forEach(cooperation -> asSystem(
                cooperation, () -> publish(Month.of(demoDay), cooperation.code().equals("mgr-sdcg"))));
        all.forEach(cooperation -> asSystem(cooperation, () -> {
            availability.load(demoDay);
            finder.load(demoDay);
            clocks.load(demoDay);
            texts.load(cooperation.id(), demoDay);
        }));
        all.stream()
                .filter(cooperation -> cooperation.code().equals("mgr-sdcg"))
                .forEach(cooperation -> {
                    indexation.load(cooperation.id(), demoDay);
                    addenda.load(cooperation.id(), demoDay);
                    asSystem(cooperation, () -> {
                        socialReturn.load(demoDay);
                        control.load(demoDay);
                        obligations.load(cooperation.id(), demoDay);
                        kpis.load(cooperation.id(), demoDay);
                        options.load(cooperation.id(), demoDay);
                    });
                });
    }

    private static void asSystem(CooperationRef cooperation, Runnable work) {
        ActorContext.runAs(Actor.system(cooperation.id(), "demo"), work);
    }

    private void fill(CooperationRef cooperation, LocalDate demoDay) {
        List<DemoProduct> catalogue = files.products();
        products.addAll(catalogue.stream().map(DemoProduct::product).toList());
        Map<String, UUID> ids = products.find(ListQuery.everything()).rows().stream()
                .collect(Collectors.toMap(ProductRow::code, ProductRow::id));
        Map<UUID, String> codes = municipalities.participants(demoDay).stream()
                .collect(Collectors.toMap(
                        MunicipalityRef::id, municipality -> municipality.code().digits()));
        DemoContract invention = new DemoContract(demoDay, catalogue, ids, codes, participations.spans("contracts"));
        List<ProviderRef> all = providers.all();
        List<List<LegalDomain>> domains = files.domains(cooperation.code());
        boolean varied = cooperation.code().equals("mgr-sdcg");
        Map<String, List<ImportedContract>> bySource = new TreeMap<>();
        for (int i = 0; i < domains.size(); i++) {
            int number = i + 1;
            if (varied && number % 10 == 0) {
                continue;
            }
            for (LegalDomain domain : domains.get(i)) {
                bySource.computeIfAbsent(number % 4 == 0 ? "import" : "handmatig", source -> new ArrayList<>())
                        .add(invention.contract(number, all.get(i), domain, varied));
            }
        }
        bySource.forEach(contracts::run);
    }

    /** The last month of all and in the one cooperation two; where prices rose on 1 July, all months since June. */
    private void publish(Month last, boolean more) {
        List<UUID> risen = municipalities.participants(last.firstDay()).stream()
                .filter(each -> more && each.code().digits().equals(DemoContract.OVERBETUWE_CODE))
                .map(MunicipalityRef::id)
                .toList();
        for (Month month = Month.of(last.year(), 6); month.compareTo(last.plus(-1)) < 0; month = month.plus(1)) {
            publishing.publish(risen, month, firstMorning(month));
        }
        if (more) {
            publishing.publishDue(last.plus(-1), firstMorning(last.plus(-1)));
        }
        publishing.publishDue(last, firstMorning(last));
    }

    private static Instant firstMorning(Month month) {
        return month.firstDay()
                .atTime(6, 0)
                .atZone(ZoneId.of("Europe/Amsterdam"))
                .toInstant();
    }
}
