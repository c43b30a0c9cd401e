package nl.mgr.contracts.internal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.Settings;
import nl.mgr.platform.Table;
import nl.mgr.platform.TableFiles;
import nl.mgr.platform.TableRow;

/** The demo's files: which products there are, and under which laws the parties of a cooperation work. */
@ApplicationScoped
class DemoFiles {

    @Inject
    private TableFiles files;

    List<DemoProduct> products() {
        Table table = read("operations", "products.csv");
        return table.rows().stream().map(row -> DemoProduct.of(table, row)).toList();
    }

    /** Per party of the cooperation, in the order of their numbers, the laws for which it has a contract. */
    List<List<LegalDomain>> domains(String cooperation) {
        Table table = read("facts", "parties.csv");
        List<List<LegalDomain>> all = new ArrayList<>();
        for (TableRow row : table.rows()) {
            if (row.cell(table.column("cooperation")).equals(cooperation)) {
                List<LegalDomain> domains = Stream.of(
                                row.cell(table.column("domains")).split(" "))
                        .map(LegalDomain::of)
                        .toList();
                for (int i = 0; i < Integer.parseInt(row.cell(table.column("count"))); i++) {
                    all.add(domains);
                }
            }
        }
        return all;
    }

    private Table read(String folder, String name) {
        Path path = Path.of(Settings.text("mgr.demo.dir", "config/demo"))
                .resolve(folder)
                .resolve(name);
        try (InputStream in = Files.newInputStream(path)) {
            return files.read(name, in);
        } catch (IOException e) {
            throw new UncheckedIOException("demo data " + path, e);
        }
    }
}
