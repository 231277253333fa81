<#-- A library's name, version and licence, and in the next line its address; in the order of names. -->
<#list dependencyMap?sort_by(["key", "name"]) as entry>
${entry.getKey().name} ${entry.getKey().version} – ${entry.getValue()?join(", ")}<#if entry.getKey().url?has_content>
    ${entry.getKey().url}</#if>
</#list>
