package vn.annals.kernel.testkit.house;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.metaAnnotatedWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which part of the product may know which. Takes the root package, so that it can be pointed at a broken copy. */
final class HouseRules {

    private static final List<String> VAGUE =
            List.of("Impl", "Util", "Utils", "Helper", "Manager", "Processor", "Dto", "Service");

    // A service is a process: these two are what its process starts, and are named after it.
    private static final Set<String> PROCESSES = Set.of("article.ArticleService", "media.MediaService");

    private static final String AGGREGATE = "org.axonframework.modelling.command.AggregateRoot";
    private static final String REPOSITORIES = "org.axonframework.modelling.command.Repository";

    private final String root;

    HouseRules(String root) {
        this.root = root;
    }

    Map<String, ArchRule> all() {
        var rules = new LinkedHashMap<String, ArchRule>();
        rules.put("contracts stand alone", contractsStandAlone());
        rules.put("messages are records", messagesAreRecords());
        rules.put("services stand alone", servicesStandAlone());
        rules.put("only the owner sends to its aggregate", onlyTheOwnerSendsToItsAggregate());
        rules.put("the kernel knows no service", kernelKnowsNoService());
        rules.put("write does not know read", writeDoesNotKnowRead());
        rules.put("read does not know write", readDoesNotKnowWrite());
        rules.put("read slices stand alone", readSlicesStandAlone());
        rules.put("decisions are deterministic", decisionsAreDeterministic());
        rules.put("refusals carry a code", refusalsCarryACode());
        rules.put("mongo stays behind a store", mongoStaysBehindAStore());
        rules.put("web stays at the edge", webStaysAtTheEdge());
        rules.put("no thread locals", noThreadLocals());
        rules.put("no vague names", noVagueNames());
        rules.replaceAll((name, rule) -> rule.as(name).allowEmptyShould(true));
        return rules;
    }

    private ArchRule contractsStandAlone() {
        return classes()
                .that()
                .resideInAPackage(root + ".contracts..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        root + ".contracts..",
                        "vn.annals.kernel.refusal..",
                        "java..",
                        "org.jspecify..",
                        "com.fasterxml.jackson.annotation..",
                        "org.axonframework.modelling.command..",
                        "org.axonframework.serialization..");
    }

    private ArchRule messagesAreRecords() {
        return classes()
                .that()
                .resideInAPackage(root + ".contracts..")
                .and()
                .areNestedClasses()
                .and()
                .areNotEnums()
                .and()
                .areNotAnonymousClasses()
                .and()
                .areNotInterfaces()
                .should()
                .beRecords();
    }

    private ArchRule servicesStandAlone() {
        return slices().matching(root + ".(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(alwaysTrue(), resideInAnyPackage(root + ".contracts..", root + ".kernel.."))
                .ignoreDependency(resideInAnyPackage(root + ".kernel.testkit.."), alwaysTrue());
    }

    private ArchRule onlyTheOwnerSendsToItsAggregate() {
        // Everybody else sends a command: who makes or loads an aggregate, or its state, decides past its owner.
        var state = nameMatching(Pattern.quote(root) + "\\.[a-z]+\\.write\\.[A-Za-z]+State(\\$.*)?");
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                // The kernel brings the repositories that owners use, and knows no aggregate.
                .resideOutsideOfPackages(root + ".*.write..", root + ".kernel..")
                .should()
                .dependOnClassesThat(DescribedPredicate.<JavaClass>or(
                        metaAnnotatedWith(AGGREGATE).forSubtype(), state.forSubtype()))
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(REPOSITORIES);
    }

    private ArchRule kernelKnowsNoService() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".kernel..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(root + ".article..", root + ".media..", root + ".auth..", root + ".gateway..");
    }

    private ArchRule writeDoesNotKnowRead() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".*.write..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + ".*.read..");
    }

    private ArchRule readDoesNotKnowWrite() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".*.read..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + ".*.write..");
    }

    private ArchRule readSlicesStandAlone() {
        return slices().matching(root + ".(*).read.(*)..").should().notDependOnEachOther();
    }

    private ArchRule decisionsAreDeterministic() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".*.write..")
                .and()
                .haveSimpleNameNotEndingWith("Endpoint")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .orShould()
                .callMethod(System.class, "currentTimeMillis");
    }

    private ArchRule refusalsCarryACode() {
        // An exhaustive switch compiles to `new MatchException`.
        return noClasses()
                .that()
                .resideInAPackage(root + ".*.write..")
                .should()
                .callConstructorWhere(target(owner(assignableTo(RuntimeException.class)
                        .and(DescribedPredicate.not(JavaClass.Predicates.simpleName("Refusal")))
                        .and(DescribedPredicate.not(JavaClass.Predicates.type(MatchException.class))))));
    }

    private ArchRule mongoStaysBehindAStore() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .haveSimpleNameNotEndingWith("Store")
                .and()
                // The bench measures the bare server beside the ledger.
                .resideOutsideOfPackages(root + ".kernel..", root + ".database..", root + ".bench..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.mongodb.client..");
    }

    private ArchRule webStaysAtTheEdge() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .haveNameNotMatching(".*Endpoint(\\$.*)?")
                .and()
                .resideOutsideOfPackages(root + ".kernel.service..", root + ".gateway..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework.web.bind..", "org.springframework.web.servlet..", "jakarta.servlet..");
    }

    private ArchRule noThreadLocals() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo("java.lang.ThreadLocal");
    }

    private ArchRule noVagueNames() {
        var processes = PROCESSES.stream().map(name -> root + "." + name).collect(Collectors.toSet());
        return classes().that().resideInAPackage(root + "..").should(HouseConditions.notEndWithAnyOf(VAGUE, processes));
    }
}
