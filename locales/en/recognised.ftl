# The page that lists what the settings check recognises. The names of kinds are in findings.ftl.

recognised-page =
    .title = What the settings check recognises · Payment Help
    .description = The processors and kinds of keys that the settings check knows, how live and test differ, and where to find keys and failed payments.
recognised-heading = What the settings check recognises
recognised-lead = These { $count } processors, their kinds of values, and how live and test differ. Anything else is “cannot tell”, and never called wrong for that.
recognised-changes = Processors change their keys and dashboards. This is what version { $version } of our rules knows.
recognised-processors = Processors
recognised-keys = Where the live keys are
recognised-failures = Where failed payments are
recognised-environment = Live or test
recognised-kinds = Values
recognised-tells = { $how ->
    [all] Every key tells by its beginning.
    [some] Some values tell by their beginning, others do not.
   *[none] The text does not tell.
}
recognised-begins = { $environment ->
    [live] live begins with
    [test] test begins with
    [either] live or test begins with
   *[cannot-tell] begins with
}
recognised-by = { $by ->
    [text] recognised by its shape
    [length] recognised by its shape and length
    [name] recognised by the name beside it
   *[field] recognised in its own field
}
