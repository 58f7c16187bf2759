#pragma once

#include "lexicon/rule_set.hpp"

namespace glasshouse::lexicon {

/// Warnings about single terms and about terms beside each other: W22 to W27.
void lint_terms(const RuleSet& set, Messages& messages);

}  // namespace glasshouse::lexicon
