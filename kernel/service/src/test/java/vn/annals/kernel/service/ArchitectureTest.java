package vn.annals.kernel.service;

import vn.annals.kernel.testkit.house.HouseRulesContract;

class ArchitectureTest extends HouseRulesContract {}
