package nl.mgr.system.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.Platform;
import org.junit.jupiter.api.Test;

/** Pages over much data, against an empty page of the same template, for twenty people at once. */
class PageTimesBench {

    private static final int USERS = 20;
    private static final int REQUESTS_PER_USER = 10;
    private static final String EMPTY_PAGE = "/leeg";
    private static final String FLOOR = "an empty page of the same template, p95 of 200 requests by 20 users";

    @Test
    void overviewOf600Providers() throws Exception {
        compare("providers-overview", "contractbeheerder@mgr-sdcg", "/aanbieders/overzicht");
    }

    @Test
    void utilisationOfAMunicipality() throws Exception {
        compare("utilisation", "beleidsmedewerker@duiven", "/leveringen/gebruik");
    }

    private static void compare(String name, String loginName, String page) throws Exception {
        List<HttpVisitor> users = new ArrayList<>();
        for (int i = 0; i < USERS; i++) {
            users.add(HttpVisitor.of(Platform.shared()).logsInAs(loginName));
        }
        measure(users, EMPTY_PAGE);
        measure(users, page);
        double floor = Percentile.p95(measure(users, EMPTY_PAGE));
        double measured = Percentile.p95(measure(users, page));
        System.out.printf("%s: %.1f ms against %.1f ms%n", name, measured / 1e6, floor / 1e6);
        BenchReport.ratio(name, measured / floor, 3.0, FLOOR);
    }

    private static List<Long> measure(List<HttpVisitor> users, String page) throws Exception {
        return measure(users, List.of(page));
    }

    /** @param pages asked for in turn, by each user from another one on */
    static List<Long> measure(List<HttpVisitor> users, List<String> pages) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(users.size());
        try {
            List<Callable<List<Long>>> work = new ArrayList<>();
            for (HttpVisitor user : users) {
                int begin = work.size();
                work.add(() -> {
                    List<Long> times = new ArrayList<>();
                    for (int i = 0; i < REQUESTS_PER_USER; i++) {
                        String page = pages.get((begin + i) % pages.size());
                        long begun = System.nanoTime();
                        HttpVisitor.Answer answer = user.get(page);
                        times.add(System.nanoTime() - begun);
                        assertThat(answer.status()).as(page).isEqualTo(200);
                        // looking into the page would take time from the server, which is measured on the same machine
                        assertThat(answer.body()).doesNotContain("type=\"password\"");
                    }
                    return times;
                });
            }
            List<Long> all = new ArrayList<>();
            for (Future<List<Long>> part : pool.invokeAll(work)) {
                all.addAll(part.get());
            }
            return all;
        } finally {
            pool.shutdownNow();
        }
    }
}
