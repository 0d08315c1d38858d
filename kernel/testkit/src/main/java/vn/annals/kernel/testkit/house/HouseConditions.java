package vn.annals.kernel.testkit.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;

final class HouseConditions {

    private HouseConditions() {}

    static ArchCondition<JavaClass> notEndWithAnyOf(List<String> endings, Set<String> exempt) {
        return new ArchCondition<>("not end with any of " + endings) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!exempt.contains(type.getFullName()) && endings.stream().anyMatch(type.getSimpleName()::endsWith)) {
                    events.add(SimpleConditionEvent.violated(type, type.getFullName() + " has a vague name"));
                }
            }
        };
    }
}
