package org.kitpress.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kitpress.model.Checklist;
import org.kitpress.model.Continuum;
import org.kitpress.model.Organization;
import org.kitpress.model.Page;
import org.kitpress.model.PlanningGuide;
import org.kitpress.model.PlanningStep;
import org.kitpress.model.Prose;
import org.kitpress.model.ResourceList;
import org.kitpress.model.Scenario;
import org.kitpress.model.Toolkit;
import org.kitpress.model.WorkPlan;

/** The shipped toolkit contains all of its three sources, part by part. The numbers were counted in the sources. */
class ShippedToolkitTest {
    private static ContentReader.Content content;
    private static Toolkit toolkit;

    @BeforeAll
    static void read() throws IOException {
        ExecutorService cores = Executors.newFixedThreadPool(2);
        content = ContentReader.read(Path.of(System.getProperty("kitpress.root", ".")), cores);
        toolkit = content.toolkit();
        cores.shutdownNow();
    }

    private static <P extends Page> List<P> all(Class<P> kind) {
        return toolkit.pages().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static <P extends Page> P at(String address, Class<P> kind) {
        return all(kind).stream()
                .filter(page -> page.address().path().equals(address))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no page at " + address));
    }

    private static WorkPlan workPlan() {
        return all(WorkPlan.class).get(0);
    }

    @Test
    void shippedToolkitHasNoFindings() {
        assertEquals(List.of(), content.findings());
    }

    @Test
    void fourElementsOfAPartnershipThatWorks() {
        Page page = toolkit.pages().stream()
                .filter(p -> p.address().path().equals("partnership/what-works.html"))
                .findFirst()
                .orElseThrow();
        long elements = page.head().body().headings().stream()
                .map(Prose.Heading::text)
                .filter(text -> text.startsWith("Element "))
                .count();
        assertEquals(4, elements);
    }

    @Test
    void fourLevelsOfTheContinuum() {
        Continuum continuum = all(Continuum.class).get(0);
        assertEquals(
                List.of("Networking", "Coordination", "Cooperation", "Collaboration"),
                continuum.levels().stream().map(Continuum.Level::name).toList());
    }

    @Test
    void sixStepsWithThirtyTwoGroupsAndSeventyNineQuestions() {
        List<PlanningStep> steps = all(PlanningStep.class);
        assertEquals(
                List.of(1, 2, 3, 4, 5, 6),
                steps.stream().map(PlanningStep::number).toList());
        assertEquals(
                List.of(4, 6, 4, 6, 5, 7),
                steps.stream().map(s -> s.groups().size()).toList());
        assertEquals(
                List.of(7, 24, 13, 11, 10, 14),
                steps.stream().map(PlanningStep::questionCount).toList());
        assertEquals(6, all(PlanningGuide.class).get(0).steps().size());
    }

    @Test
    void everyQuestionAsksOneThing() {
        for (PlanningStep step : all(PlanningStep.class)) {
            step.groups().stream().flatMap(group -> group.questions().stream()).forEach(question -> {
                String text = question.text().plain();
                assertEquals(1, text.chars().filter(c -> c == '?').count(), text);
                assertTrue(text.endsWith("?"), text);
            });
        }
    }

    @Test
    void eightExampleGoalsInStepThree() {
        PlanningStep third = all(PlanningStep.class).get(2);
        assertEquals(
                8, third.examples().stream().mapToInt(set -> set.items().size()).sum());
    }

    @Test
    void fifteenOpportunitiesForAction() {
        assertEquals(
                List.of(3, 4, 4, 4),
                Stream.of("leadership", "learning", "professional-development", "family-partnerships")
                        .map(name -> at("actions/" + name + ".html", Checklist.class)
                                .outline()
                                .answered()
                                .size())
                        .toList());
        assertEquals(
                15, at("actions/all.html", Checklist.class).outline().answered().size());
    }

    @Test
    void sheetOfAllActionsReusesTheOtherItems() {
        Checklist all = at("actions/all.html", Checklist.class);
        all.areas().stream().flatMap(area -> area.items().stream()).forEach(item -> {
            assertTrue(item.reusedFrom() != null, item.id().value());
            assertTrue(!item.action().isEmpty(), item.id().value());
        });
    }

    @Test
    void twoPoliciesAndNineWaysForStaffToHelp() {
        Checklist policies = at("actions/policies.html", Checklist.class);
        Checklist staff = at("actions/staff.html", Checklist.class);
        assertEquals(2, policies.outline().answered().size());
        assertEquals(9, staff.outline().answered().size());
        assertTrue(policies.areas().stream()
                .flatMap(area -> area.items().stream())
                .allMatch(item -> item.force() == Checklist.Force.MUST));
        assertTrue(staff.areas().stream()
                .flatMap(area -> area.items().stream())
                .allMatch(item -> item.force() == Checklist.Force.CAN));
    }

    @Test
    void twoScenariosTheSecondWithFiveTrainingTopics() {
        List<Scenario> scenarios = all(Scenario.class);
        assertEquals(2, scenarios.size());
        assertEquals(5, scenarios.get(1).lists().get(0).items().size());
        assertEquals("training", scenarios.get(1).lists().get(0).id().value());
    }

    @Test
    void threeObjectivesWithTenActionSteps() {
        List<WorkPlan.Objective> objectives = workPlan().objectives();
        assertEquals(
                List.of("I", "II", "III"),
                objectives.stream().map(WorkPlan.Objective::label).toList());
        assertEquals(
                List.of(3, 4, 3),
                objectives.stream().map(o -> o.actionSteps().size()).toList());
        assertEquals(
                List.of(0, 2, 0),
                objectives.get(0).actionSteps().stream()
                        .map(step -> step.parts().size())
                        .toList());
        assertTrue(objectives.get(2).actionSteps().stream().allMatch(step -> step.undecided() != null));
        assertEquals(2, objectives.get(0).parts().size());
    }

    @Test
    void eightDeliverablesOfWhichOneIsUndecided() {
        List<WorkPlan.Objective> objectives = workPlan().objectives();
        assertEquals(
                List.of(5, 2, 1),
                objectives.stream().map(o -> o.deliverables().size()).toList());
        assertTrue(objectives.get(2).deliverables().get(0).undecided() != null);
    }

    @Test
    void theWorkPlanKeepsTheWordingOfTimesAndOwners() {
        List<WorkPlan.ActionStep> second = workPlan().objectives().get(1).actionSteps();
        assertEquals(
                List.of("March/April 2011", "Ongoing", "March/April 2011", "June 2011"),
                second.stream().map(step -> step.timeframe().wording()).toList());
        assertEquals("2011-03", String.valueOf(second.get(0).timeframe().from()));
        assertEquals("2011-04", String.valueOf(second.get(0).timeframe().to()));
        assertEquals(
                List.of("CSDWG/Staffer", "CSDWG/Staffer", "Chair/Staffer", "Chair"),
                second.stream()
                        .map(step -> step.responsibility() == null
                                ? ""
                                : step.responsibility().wording())
                        .toList());
    }

    @Test
    void fourAreasOfWorkOfTheCollaborationOffice() {
        Organization office = at("organization/collaboration-office.html", Organization.class);
        assertEquals(4, office.areas().size());
    }

    @Test
    void fourCompanionResources() {
        assertEquals(
                4,
                all(ResourceList.class).stream()
                        .flatMap(list -> list.groups().stream())
                        .mapToInt(group -> group.items().size())
                        .sum());
    }

    @Test
    void everyPageHasAnAudienceAndASourceOrOwner() {
        for (Page page : toolkit.pages()) {
            assertTrue(!page.head().audiences().isEmpty(), page.head().file());
            assertTrue(
                    !page.head().sources().isEmpty() || page.head().owner() != null,
                    page.head().file());
        }
    }
}
