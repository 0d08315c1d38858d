package vn.annals.kernel.testkit.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

final class HouseConditions {

    private HouseConditions() {}

    static ArchCondition<JavaClass> notEndWithAnyOf(List<String> endings) {
        return new ArchCondition<>("not end with any of " + endings) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (endings.stream().anyMatch(type.getSimpleName()::endsWith)) {
                    events.add(SimpleConditionEvent.violated(type, type.getFullName() + " has a vague name"));
                }
            }
        };
    }
}
