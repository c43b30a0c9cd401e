package nl.mgr.system.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static nl.mgr.system.architecture.Rule.keep;
import static nl.mgr.system.architecture.Rule.rule;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Table;
import jakarta.transaction.Transactional;
import java.util.List;
import javax.sql.DataSource;
import nl.mgr.kernel.Database;
import sample.mgr.contracts.TransactionalApi;
import sample.mgr.contracts.internal.line.ContractLine;
import sample.mgr.contracts.internal.line.OpenEntity;
import sample.mgr.contracts.web.TransactionalPage;
import sample.mgr.procurement.internal.tender.OwnPool;

/** Entities, transactions and the database. */
final class PersistenceRules {

    static final List<Rule> ALL = List.of(
            rule(
                    "an entity's table is in the schema of its module",
                    layout -> classes()
                            .that()
                            .areAnnotatedWith(Entity.class)
                            .should(keep("be mapped to the module's schema", (type, wrong) -> {
                                String schema = type.tryGetAnnotationOfType(Table.class)
                                        .map(Table::schema)
                                        .orElse("");
                                if (!schema.equals(layout.moduleOf(type))) {
                                    wrong.accept("is mapped to schema '" + schema + "'");
                                }
                            })),
                    ContractLine.class),
            rule(
                    "an entity is changed by verbs only",
                    layout -> classes()
                            .that()
                            .areAnnotatedWith(Entity.class)
                            .should(keep("have no setters and no open fields", (type, wrong) -> {
                                type.getMethods().stream()
                                        .filter(method -> method.getName().matches("set[A-Z].*"))
                                        .map(JavaMethod::getName)
                                        .forEach(name -> wrong.accept("has the setter " + name));
                                type.getFields().stream()
                                        .filter(field -> !field.getModifiers().contains(JavaModifier.PRIVATE))
                                        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                                        .map(JavaField::getName)
                                        .forEach(name -> wrong.accept("opens the field " + name));
                            })),
                    OpenEntity.class),
            rule(
                    "only JPA can make an empty entity",
                    layout -> classes()
                            .that()
                            .areAnnotatedWith(Entity.class)
                            .should(keep("hide the constructor without arguments", (type, wrong) -> {
                                type.getConstructors().stream()
                                        .filter(constructor -> constructor
                                                .getRawParameterTypes()
                                                .isEmpty())
                                        .filter(PersistenceRules::open)
                                        .forEach(constructor -> wrong.accept("can be made empty"));
                            })),
                    OpenEntity.class),
            rule(
                    "transactions begin at services only",
                    layout -> classes()
                            .that(transactional())
                            .should()
                            .resideInAPackage(layout.in("internal"))
                            .andShould()
                            .beAnnotatedWith(ApplicationScoped.class),
                    TransactionalApi.class,
                    TransactionalPage.class),
            rule(
                    "the pool is reached through the kernel only",
                    layout -> noClasses()
                            .that(layout.anyModule())
                            .and()
                            .resideOutsideOfPackages(layout.base() + ".kernel..", layout.base() + ".server..")
                            .should()
                            .dependOnClassesThat()
                            .areAssignableTo(DataSource.class)
                            .orShould()
                            .dependOnClassesThat()
                            .areAssignableTo(EntityManagerFactory.class),
                    OwnPool.class),
            rule(
                    "only internal rooms touch data",
                    layout -> noClasses()
                            .that(layout.anyModule())
                            .and()
                            .resideOutsideOfPackages(layout.in("internal"), layout.base() + ".kernel")
                            .should()
                            .dependOnClassesThat()
                            .areAssignableTo(EntityManager.class)
                            .orShould()
                            .dependOnClassesThat()
                            .areAssignableTo(Database.class),
                    TransactionalPage.class));

    private PersistenceRules() {}

    private static boolean open(JavaConstructor constructor) {
        return constructor.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static DescribedPredicate<JavaClass> transactional() {
        return DescribedPredicate.describe(
                "are transactional",
                type -> type.isAnnotatedWith(Transactional.class)
                        || type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Transactional.class)));
    }
}
