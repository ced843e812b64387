-- Runs after the model was read from the body and before the router. It tells the routes what time it is: a route
-- matches only between its first and its last second. Envoy goes on when a script fails; without the time no
-- route to an upstream matches, so a failure refuses.
local EXPIRES = @EXPIRES@
local REVISION = "@REVISION@"
local PREFIXES = { @PREFIXES@ }

local function refuse(handle, why)
  handle:respond({ [":status"] = "403" }, "Residency policy revision " .. REVISION .. " " .. why)
end

function envoy_on_request(handle)
  local headers = handle:headers()
  local now = os.time()
  if now >= EXPIRES then
    return refuse(handle, "expired at @EXPIRES_TEXT@: load a newer bundle.")
  end
  -- A query can carry a key of the caller's, or steer the provider.
  if string.find(headers:get(":path") or "?", "?", 1, true) then
    return refuse(handle, "exports no path with a query: send the request without it.")
  end
  -- Envoy's header match is content with one value out of several.
  if headers:getNumValues("x-residency") ~= 1 then
    return refuse(handle, "needs exactly one x-residency tag: send one.")
  end
  -- `Model` beside `model` is another model to upstreams that read names without regard to case.
  local metadata = handle:streamInfo():dynamicMetadata()
  local read = metadata:get("residency") or {}
  if read.spelling ~= nil then
    return refuse(handle, "refuses bodies that spell `model` in another case: name it once, in small letters.")
  end
  local foreign = {}
  for name, _ in pairs(headers) do
    for _, prefix in ipairs(PREFIXES) do
      if string.sub(name, 1, #prefix) == prefix then
        foreign[#foreign + 1] = name
      end
    end
  end
  for _, name in ipairs(foreign) do
    headers:remove(name)
  end
  metadata:set("residency", "now", now)
  handle:clearRouteCache()
  -- The same window once more, from the route itself: a route that says nothing about its end is none of ours.
  local route = handle:metadata()
  if route:get("refusal") then
    return
  end
  local from, to = route:get("not_before"), route:get("not_after")
  if from == nil or to == nil or now < from or now >= to then
    return refuse(handle, "permits this residency tag and model at another time only: load a newer bundle.")
  end
end
