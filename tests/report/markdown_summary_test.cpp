#include "support/report_text.hpp"

#include <catch2/catch.hpp>

using namespace glasshouse;

TEST_CASE("the summary holds sentence, what matters most, plan, topics and limits") {
    const std::string summary = test::written(report::write_markdown, test::sample_audit());
    for (const char* part :
         {"# Glasshouse summary", "If you accept, this person will see **between 2 and 4 things**",
          "1. Drinking too much is described (Post, 2011-05). Privacy: Private; Conduct: Clearly a problem.",
          "1. Put this person on your Restricted list (1 min). Hides 3. **1 left.**", "| Alcohol | 2 |",
          "- Posts that other people made about you without a tag are not in your export."}) {
        CAPTURE(part, summary);
        CHECK(summary.find(part) != std::string::npos);
    }
}

TEST_CASE("a rule's sentence cannot become markup") {
    test::AuditBuilder builder = test::sample_audit();
    builder.audit.rules[2].say = "A [link](x) *and* <b>";
    const std::string summary = test::written(report::write_markdown, builder);
    CHECK(summary.find("A \\[link\\](x) \\*and\\* \\<b\\>") != std::string::npos);
}

TEST_CASE("an empty audit gives a summary that says so") {
    const std::string summary = test::written(report::write_markdown, test::AuditBuilder().finish());
    CHECK(summary.find("None found.") != std::string::npos);
    CHECK(summary.find("No step found") != std::string::npos);
}
