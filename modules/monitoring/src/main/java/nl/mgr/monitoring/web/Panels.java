package nl.mgr.monitoring.web;

import jakarta.enterprise.context.ApplicationScoped;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorKind;
import nl.mgr.kernel.HomePanel;

/** Parts of home pages: figures for municipalities, deliveries for providers, completeness for staff. */
final class Panels {

    private Panels() {}

    private abstract static class Panel implements HomePanel {
        private final Place place;
        private final int order;
        private final String name;
        private final ActorKind kind;
        private final String right;

        Panel(Place place, int order, String name, ActorKind kind, String right) {
            this.place = place;
            this.order = order;
            this.name = name;
            this.kind = kind;
            this.right = right;
        }

        @Override
        public String module() {
            return Says.MODULE;
        }

        @Override
        public Place place() {
            return place;
        }

        @Override
        public int order() {
            return order;
        }

        @Override
        public String view() {
            return "/WEB-INF/panels/monitoring-" + name + ".xhtml";
        }

        @Override
        public boolean shownTo(Actor actor) {
            return actor.kind() == kind && actor.may(right);
        }
    }

    @ApplicationScoped
    static class UseFacts extends Panel {
        UseFacts() {
            super(Place.FACTS, 20, "use-facts", ActorKind.MUNICIPALITY, "monitoring.utilisation.view");
        }
    }

    @ApplicationScoped
    static class Use extends Panel {
        Use() {
            super(Place.MAIN, 30, "use", ActorKind.MUNICIPALITY, "monitoring.utilisation.view");
        }
    }

    @ApplicationScoped
    static class Recent extends Panel {
        Recent() {
            super(Place.ASIDE, 30, "recent", ActorKind.MUNICIPALITY, "monitoring.utilisation.view");
        }
    }

    @ApplicationScoped
    static class Asks extends Panel {
        Asks() {
            super(Place.MAIN, 10, "asked", ActorKind.PROVIDER, "monitoring.delivery.view");
        }
    }

    @ApplicationScoped
    static class StaffFacts extends Panel {
        StaffFacts() {
            super(Place.FACTS, 30, "staff-facts", ActorKind.STAFF, "monitoring.completeness.view");
        }
    }
}
