package nl.mgr.providers.internal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.mgr.cooperation.CooperationRef;
import nl.mgr.cooperation.Cooperations;
import nl.mgr.cooperation.Municipalities;
import nl.mgr.cooperation.MunicipalityRef;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.DemoData;
import nl.mgr.kernel.Settings;
import nl.mgr.platform.Table;
import nl.mgr.platform.TableFiles;
import nl.mgr.platform.TableRow;
import nl.mgr.providers.NewProvider;
import nl.mgr.providers.ProviderKind;
import nl.mgr.providers.Providers;

/** As many care providers per cooperation as its source document counts, and people of a few of them. */
@ApplicationScoped
class ProvidersDemo implements DemoData {

    private static final String PARTIES = "parties.csv";

    @Inject
    private Cooperations cooperations;

    @Inject
    private Municipalities municipalities;

    @Inject
    private Providers providers;

    @Inject
    private TableFiles files;

    @Inject
    private DemoProviderPeople people;

    @Inject
    private DemoEvidence evidence;

    @Inject
    private DemoAccounts accounts;

    @Inject
    private DemoContacts contacts;

    @Inject
    private DemoChanges changes;

    @Inject
    private DemoSubcontracts subcontracts;

    @Inject
    private DemoAgb registrations;

    @Inject
    private DemoDuplicates duplicates;

    @Override
    public String module() {
        return "providers";
    }

    @Override
    public void load(LocalDate demoDay) {
        Actor installation = Actor.system(null, "demo");
        Table parties = ActorContext.callAs(installation, this::parties);
        for (CooperationRef cooperation : ActorContext.callAs(installation, cooperations::all)) {
            ActorContext.runAs(Actor.system(cooperation.id(), "demo"), () -> {
                List<String> towns = municipalities.participants(demoDay).stream()
                        .map(MunicipalityRef::name)
                        .toList();
                providers.registerAll(inventions(cooperation, parties, towns));
                people.join(cooperation, demoDay);
                evidence.show(demoDay);
                accounts.show(demoDay);
                contacts.show();
                changes.show(cooperation.id());
                subcontracts.show(cooperation.id(), demoDay);
                registrations.show(cooperation.id(), demoDay);
                duplicates.show(cooperation.id(), demoDay);
            });
        }
    }

    private Table parties() {
        Path path = Path.of(Settings.text("mgr.demo.dir", "config/demo"))
                .resolve("facts")
                .resolve(PARTIES);
        try (InputStream in = Files.newInputStream(path)) {
            return files.read(PARTIES, in);
        } catch (IOException e) {
            throw new UncheckedIOException("demo data " + path, e);
        }
    }

    private static List<NewProvider> inventions(CooperationRef cooperation, Table parties, List<String> towns) {
        Invention invention = new Invention(cooperation.code(), towns);
        List<NewProvider> all = new ArrayList<>();
        for (TableRow row : parties.rows()) {
            if (row.cell(parties.column("cooperation")).equals(cooperation.code())) {
                ProviderKind kind = ProviderKind.of(row.cell(parties.column("kind")));
                int count = Integer.parseInt(row.cell(parties.column("count")));
                for (int i = 0; i < count; i++) {
                    all.add(invention.provider(all.size() + 1, kind));
                }
            }
        }
        return all;
    }
}
