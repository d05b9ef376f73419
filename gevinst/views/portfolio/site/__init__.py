"""Portfolios → a site: a page for each organisation, plan, unit and person, linked to each other."""
